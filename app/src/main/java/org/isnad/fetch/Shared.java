package org.isnad.fetch;

import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import org.isnad.fetch.net.Http;
import org.isnad.fetch.polite.Hosts;
import org.isnad.fetch.polite.Robots;
import org.isnad.fetch.polite.Timer;

/**
 * What all fetches share.
 *
 * @param robots by scheme, host and port
 * @param asking who asks for a robots.txt, by the same
 */
record Shared(
    FetchOptions options,
    Http http,
    Hosts hosts,
    Timer timer,
    ConcurrentMap<String, Robots> robots,
    ConcurrentMap<String, ReentrantLock> asking) {}

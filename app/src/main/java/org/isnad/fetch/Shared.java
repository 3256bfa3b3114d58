package org.isnad.fetch;

import java.util.concurrent.ConcurrentMap;
import org.isnad.fetch.net.Http;
import org.isnad.fetch.polite.Hosts;
import org.isnad.fetch.polite.Robots;
import org.isnad.fetch.polite.Timer;

/**
 * What all fetches share.
 *
 * @param robots by scheme, host and port
 */
record Shared(
    FetchOptions options,
    Http http,
    Hosts hosts,
    Timer timer,
    ConcurrentMap<String, Robots> robots) {}

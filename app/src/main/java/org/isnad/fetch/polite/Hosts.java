package org.isnad.fetch.polite;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All hosts that were asked since the start. */
public final class Hosts {
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();
  private final Manners manners;
  private final Timer timer;

  public Hosts(Manners manners, Timer timer) {
    this.manners = manners;
    this.timer = timer;
  }

  /** The host of that name, and port where it has one of its own. */
  public Host at(String name) {
    return hosts.computeIfAbsent(name, any -> new Host(manners, timer));
  }
}

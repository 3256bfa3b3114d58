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

  /** The host of a site, which is scheme, host and port. */
  public Host at(String site) {
    return hosts.computeIfAbsent(site, any -> new Host(manners, timer));
  }
}

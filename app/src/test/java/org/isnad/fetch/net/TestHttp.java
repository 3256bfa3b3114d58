package org.isnad.fetch.net;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import okhttp3.Dns;

/** HTTP for tests, to which 127.0.0.1 is the public internet and all else is as it is. */
public final class TestHttp {
  private TestHttp() {}

  public static Http of(Limits limits) {
    return new Http(limits, TestHttp::guard, Dns.SYSTEM);
  }

  /** Names mean what a function says, each time anew. */
  public static Http of(Limits limits, Function<String, Iterator<String>> names) {
    return new Http(
        limits,
        TestHttp::guard,
        name -> {
          List<InetAddress> all = new ArrayList<>();
          names.apply(name).forEachRemaining(one -> all.add(InetAddress.ofLiteral(one)));
          return all;
        });
  }

  private static Optional<String> guard(InetAddress address) {
    return address.getHostAddress().equals("127.0.0.1")
        ? Optional.empty()
        : Addresses.refusal(address);
  }
}

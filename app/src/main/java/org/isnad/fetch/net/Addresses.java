package org.isnad.fetch.net;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which addresses belong to the public internet. Of IPv4 all that no special-purpose registry
 * holds; of IPv6 only what is given out for global use, so that what is not known is refused.
 */
final class Addresses {
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Net(byte[] start, int bits, String what) {
    static Net of(String cidr, String what) {
      String[] parts = cidr.split("/", 2);
      return new Net(bytes(parts[0]), Integer.parseInt(parts[1]), what);
    }

    // A literal: nothing is looked up
    private static byte[] bytes(String literal) {
      return InetAddress.ofLiteral(literal).getAddress();
    }

    boolean holds(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      int whole = bits / 8;
      int mask = 0xff << (8 - bits % 8);
      return Arrays.equals(address, 0, whole, start, 0, whole)
          && (bits % 8 == 0 || ((address[whole] ^ start[whole]) & mask & 0xff) == 0);
    }
  }

  private static final String METADATA = "a cloud's metadata address";

  // The IANA registries of special-purpose addresses, and what clouds put elsewhere
  private static final List<Net> SPECIAL =
      List.of(
          Net.of("169.254.169.254/32", METADATA),
          Net.of("169.254.170.2/32", METADATA),
          Net.of("100.100.100.200/32", METADATA),
          Net.of("168.63.129.16/32", METADATA),
          Net.of("192.0.0.192/32", METADATA),
          Net.of("0.0.0.0/8", "an address of this machine"),
          Net.of("127.0.0.0/8", "a loopback address"),
          Net.of("10.0.0.0/8", "a private address"),
          Net.of("172.16.0.0/12", "a private address"),
          Net.of("192.168.0.0/16", "a private address"),
          Net.of("100.64.0.0/10", "a private address"),
          Net.of("169.254.0.0/16", "a link-local address"),
          Net.of("192.0.0.0/24", "a reserved address"),
          Net.of("192.0.2.0/24", "a reserved address"),
          Net.of("192.88.99.0/24", "a reserved address"),
          Net.of("198.18.0.0/15", "a reserved address"),
          Net.of("198.51.100.0/24", "a reserved address"),
          Net.of("203.0.113.0/24", "a reserved address"),
          Net.of("224.0.0.0/4", "a multicast address"),
          Net.of("240.0.0.0/4", "a reserved address"),
          Net.of("fd00:ec2::254/128", METADATA),
          Net.of("fd20:ce::254/128", METADATA),
          Net.of("::1/128", "a loopback address"),
          Net.of("fc00::/7", "a unique-local address"),
          Net.of("fe80::/10", "a link-local address"),
          Net.of("fec0::/10", "a private address"),
          Net.of("ff00::/8", "a multicast address"),
          Net.of("2001::/23", "a reserved address"),
          Net.of("2001:db8::/32", "a reserved address"),
          Net.of("3fff::/20", "a reserved address"));

  private static final Net GLOBAL = Net.of("2000::/3", "");
  private static final Net SIX_TO_FOUR = Net.of("2002::/16", "");
  private static final Net TRANSLATED = Net.of("64:ff9b::/96", "");

  private Addresses() {}

  /** What speaks against connecting to it, or nothing for an address of the public internet. */
  static Optional<String> refusal(InetAddress address) {
    byte[] bytes = address.getAddress();
    Optional<String> special =
        SPECIAL.stream().filter(net -> net.holds(bytes)).map(Net::what).findFirst();
    if (special.isPresent() || address instanceof Inet4Address) {
      return special;
    }
    // An IPv4 address in the clothes of IPv6 is that address
    if (TRANSLATED.holds(bytes)) {
      return refusal(inner(bytes, 12));
    }
    if (SIX_TO_FOUR.holds(bytes)) {
      return refusal(inner(bytes, 2));
    }
    return GLOBAL.holds(bytes) ? Optional.empty() : Optional.of("a reserved address");
  }

  private static InetAddress inner(byte[] bytes, int start) {
    return InetAddress.ofLiteral(
        (bytes[start] & 0xff)
            + "."
            + (bytes[start + 1] & 0xff)
            + "."
            + (bytes[start + 2] & 0xff)
            + "."
            + (bytes[start + 3] & 0xff));
  }
}

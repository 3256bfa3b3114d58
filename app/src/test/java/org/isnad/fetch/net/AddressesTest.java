package org.isnad.fetch.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to the public internet and what does not. */
class AddressesTest {
  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, loopback",
    "127.255.255.254, loopback",
    "0.0.0.0, this machine",
    "10.1.2.3, private",
    "172.16.0.1, private",
    "172.31.255.255, private",
    "192.168.1.1, private",
    "100.64.0.1, private",
    "169.254.1.1, link-local",
    "169.254.169.254, metadata",
    "100.100.100.200, metadata",
    "168.63.129.16, metadata",
    "224.0.0.1, multicast",
    "239.255.255.255, multicast",
    "255.255.255.255, reserved",
    "192.0.2.1, reserved",
    "198.18.0.1, reserved",
    "::1, loopback",
    "::, reserved",
    "fe80::1, link-local",
    "febf::1, link-local",
    "fec0::1, private",
    "fc00::1, unique-local",
    "fdff::1, unique-local",
    "fd00:ec2::254, metadata",
    "ff02::1, multicast",
    "2001:db8::1, reserved",
    "2001::1, reserved",
    "::ffff:10.0.0.1, private",
    "::10.0.0.1, reserved",
    "64:ff9b::a00:1, private",
    "64:ff9b:1::1, reserved",
    "2002:7f00:1::, loopback",
    "2002:a9fe:a9fe::1, metadata",
    "4000::1, reserved",
  })
  void refused(String address, String because) {
    assertThat(Addresses.refusal(InetAddress.ofLiteral(address)))
        .hasValueSatisfying(why -> assertThat(why).contains(because));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "8.8.8.8",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "223.255.255.255",
        "2606:4700::1111",
        "2a00:1450:4001::200e",
        "64:ff9b::101:101",
        "2002:101:101::1",
        "::ffff:1.1.1.1",
      })
  void allowed(String address) {
    assertThat(Addresses.refusal(InetAddress.ofLiteral(address))).isEmpty();
  }
}

package org.isnad.fetch.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One request to servers that are slow, endless, lying, or not to be reached at all. */
class HttpTest {
  private static final Limits SMALL =
      new Limits(
          100_000,
          4_000_000,
          50,
          2,
          3,
          Duration.ofSeconds(5),
          Duration.ofMillis(400),
          Duration.ofMillis(1200));
  private static final byte[] TEXT = "<p>خبر".repeat(40).getBytes(StandardCharsets.UTF_8);

  private final Site site = new Site();
  private final Http http = TestHttp.of(SMALL);

  @AfterEach
  void close() {
    http.close();
    site.close();
  }

  private Answer get(String path) throws HttpFault {
    return http.get(site.url(path), Map.of(), Http.Want.WHOLE);
  }

  private void fails(String path, HttpFault.Kind kind, String why) {
    assertThatThrownBy(() -> get(path))
        .isInstanceOfSatisfying(HttpFault.class, fault -> assertThat(fault.kind()).isEqualTo(kind))
        .hasMessageContaining(why);
  }

  @Test
  void whatComesIsWhatWasSent() throws HttpFault {
    site.on("/a", Site.whole(200, "Content-Type: text/html\r\nETag: \"1\"", TEXT));
    Answer answer = get("/a");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(TEXT);
    assertThat(answer.sent()).isEqualTo(TEXT.length);
    assertThat(answer.headers().etag()).isEqualTo("\"1\"");
    assertThat(site.requests().getFirst().headers()).doesNotContainKeys("cookie", "authorization");
  }

  @Test
  void packedThingsAreUnpackedWhateverTheHeaderSays() throws HttpFault {
    site.on("/said", Site.whole(200, "Content-Encoding: gzip", Site.gzip(TEXT)));
    site.on("/file", Site.whole(200, "Content-Type: application/gzip", Site.gzip(TEXT)));
    site.on("/twice", Site.whole(200, "Content-Encoding: gzip", Site.gzip(Site.gzip(TEXT))));
    site.on("/lie", Site.whole(200, "Content-Encoding: gzip", TEXT));
    for (String path : new String[] {"/said", "/file", "/twice", "/lie"}) {
      assertThat(get(path).body()).as(path).isEqualTo(TEXT);
    }
  }

  @Test
  void bombsAreRefused() {
    byte[] zeros = new byte[3_000_000];
    site.on("/tight", Site.whole(200, "Content-Encoding: gzip", Site.gzip(zeros)));
    site.on("/nested", Site.whole(200, "X: y", Site.gzip(Site.gzip(Site.gzip(TEXT)))));
    fails("/tight", HttpFault.Kind.TOO_MUCH, "more tightly than 50 to 1");
    fails("/nested", HttpFault.Kind.TOO_MUCH, "more than 2 times over");
  }

  @Test
  void whatUnpacksToMoreThanAnyPageIsRefusedHoweverItIsPacked() {
    site.on("/much", Site.whole(200, "Content-Encoding: gzip", Site.gzip(new byte[5_000_000])));
    Limits loose =
        new Limits(100_000, 4_000_000, 9_999, 2, 3, SMALL.connect(), SMALL.stall(), SMALL.total());
    try (Http other = TestHttp.of(loose)) {
      assertThatThrownBy(() -> other.get(site.url("/much"), Map.of(), Http.Want.WHOLE))
          .hasMessageContaining("unpacks to more than 3 MB");
    }
  }

  @Test
  void damagedAndUnaskedPackingsAreTold() {
    byte[] packed = Site.gzip(TEXT);
    byte[] cut = Arrays.copyOf(packed, packed.length - 12);
    site.on("/cut", Site.whole(200, "Content-Encoding: gzip", cut));
    site.on("/br", Site.whole(200, "Content-Encoding: br", TEXT));
    fails("/cut", HttpFault.Kind.BROKEN, "damaged or cut off");
    fails("/br", HttpFault.Kind.BROKEN, "packed as br");
  }

  @Test
  void anEndlessAnswerAndOneThatSaysItIsLargeAreRefused() {
    site.on("/endless", (request, out) -> endless(out, Site.head(200, "X: y")));
    site.on("/large", (request, out) -> out.write(Site.head(200, "Content-Length: 99999999999")));
    fails("/endless", HttpFault.Kind.TOO_MUCH, "larger than");
    fails("/large", HttpFault.Kind.TOO_MUCH, "larger than");
  }

  @Test
  void endlessHeadersAreRefused() {
    site.on(
        "/headers",
        (request, out) -> {
          out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.UTF_8));
          endless(out, new byte[0]);
        });
    site.on(
        "/continue",
        (request, out) -> {
          while (true) {
            out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.UTF_8));
          }
        });
    assertThatThrownBy(() -> get("/headers")).isInstanceOf(HttpFault.class);
    assertThatThrownBy(() -> get("/continue")).isInstanceOf(HttpFault.class);
  }

  private static void endless(OutputStream out, byte[] head) throws IOException {
    out.write(head);
    byte[] chunk = new byte[8192];
    Arrays.fill(chunk, (byte) 'a');
    while (true) {
      out.write(chunk);
    }
  }

  @Test
  void slowAnswersEnd() {
    site.on("/silent", (request, out) -> Thread.sleep(60_000));
    site.on(
        "/drip",
        (request, out) -> {
          out.write(Site.head(200, "X: y"));
          while (true) {
            out.write('a');
            out.flush();
            Thread.sleep(50);
          }
        });
    fails("/silent", HttpFault.Kind.TOO_SLOW, "no answer within 400 ms");
    fails("/drip", HttpFault.Kind.TOO_SLOW, "took longer than 1200 ms");
  }

  @Test
  void anAnswerShorterThanItSaysIsBroken() {
    site.on(
        "/short",
        (request, out) -> {
          out.write(Site.head(200, "Content-Length: 5000"));
          out.write(TEXT);
        });
    fails("/short", HttpFault.Kind.BROKEN, "shorter than it says");
  }

  @Test
  void ofAnAnswerLongerThanItSaysThatMuchIsTaken() throws HttpFault {
    site.on(
        "/long",
        (request, out) -> {
          out.write(Site.head(200, "Content-Length: 3"));
          out.write(TEXT);
        });
    assertThat(get("/long").body()).isEqualTo(Arrays.copyOf(TEXT, 3));
  }

  @Test
  void whatIsNoHttpIsBroken() {
    site.on(
        "/ssh", (request, out) -> out.write("SSH-2.0-Open\r\n".getBytes(StandardCharsets.UTF_8)));
    fails("/ssh", HttpFault.Kind.BROKEN, "the answer is broken");
  }

  @Test
  void aConnectionClosedWithoutAnAnswerIsToldAndNotAskedAgain() {
    site.on("/closed", (request, out) -> {});
    fails("/closed", HttpFault.Kind.BROKEN, "closed without an answer");
    assertThat(site.paths()).containsExactly("/closed");
  }

  @Test
  void ofSeveralAddressesOfANameOneThatIsRefusedIsPassedOver() throws HttpFault {
    site.on("/", "text/plain", "here");
    try (Http both = TestHttp.of(SMALL, name -> List.of("127.0.0.2", "127.0.0.1").iterator())) {
      String url = "http://both.test:" + site.port() + "/";
      assertThat(both.get(url, Map.of(), Http.Want.WHOLE).status()).isEqualTo(200);
    }
  }

  @Test
  void nobodyThereIsTold() throws IOException {
    // The port is taken, so that nobody else listens there, and nobody does
    try (Socket taken = new Socket()) {
      taken.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0));
      String url = "http://127.0.0.1:" + taken.getLocalPort() + "/";
      assertThatThrownBy(() -> http.get(url, Map.of(), Http.Want.WHOLE))
          .hasMessageContaining("the host does not answer")
          .isInstanceOfSatisfying(
              HttpFault.class,
              fault -> assertThat(fault.kind()).isEqualTo(HttpFault.Kind.UNREACHABLE));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:PORT/",
        "http://127.1:PORT/",
        "http://0x7f.0.0.1:PORT/",
        "http://2130706433:PORT/",
        "http://0177.0.0.1:PORT/",
        "http://localhost:PORT/",
        "http://[::ffff:127.0.0.1]:PORT/",
        "http://[::ffff:7f00:1]:PORT/",
        "http://[::1]:PORT/",
        "http://0.0.0.0:PORT/",
        "http://127.0.0.1.:PORT/",
        "http://①②⑦.0.0.1:PORT/",
      })
  void noFormOfALoopbackAddressIsConnectedTo(String url) {
    try (Http guarded = new Http(SMALL, false)) {
      String address = Http.address(url.replace("PORT", "" + site.port())).orElse("");
      if (!address.isEmpty()) {
        assertThatThrownBy(() -> guarded.get(address, Map.of(), Http.Want.WHOLE))
            .isInstanceOfSatisfying(
                HttpFault.class,
                fault ->
                    assertThat(fault.kind())
                        .isIn(HttpFault.Kind.REFUSED, HttpFault.Kind.UNREACHABLE));
      }
    }
    assertThat(site.requests()).isEmpty();
  }

  @Test
  void privateAddressesAreConnectedToWhereThatIsPermitted() throws HttpFault {
    site.on("/", "text/plain", "here");
    try (Http open = new Http(SMALL, true)) {
      assertThat(open.get(site.url("/"), Map.of(), Http.Want.WHOLE).status()).isEqualTo(200);
    }
  }

  /**
   * The name means a public address when it is looked up first, and a private one the next time.
   */
  @Test
  void aNameThatChangesItsMeaningLeadsNowhereElse() throws HttpFault {
    site.on("/", "text/plain", "public");
    AtomicInteger asked = new AtomicInteger();
    try (Site hidden = new Site("127.0.0.2");
        Http rebound =
            TestHttp.of(
                SMALL,
                name ->
                    List.of(asked.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2").iterator())) {
      hidden.on("/", "text/plain", "secret");
      String first = "http://rebinding.test:" + site.port() + "/";
      String then = "http://rebinding.test:" + hidden.port() + "/";
      assertThat(rebound.get(first, Map.of(), Http.Want.WHOLE).status()).isEqualTo(200);
      assertThatThrownBy(() -> rebound.get(then, Map.of(), Http.Want.WHOLE))
          .hasMessageContaining("leads to 127.0.0.2, a loopback address");
      assertThat(hidden.requests()).isEmpty();
    }
  }

  @Test
  void addressesAreOfTheWebAndHoldNoPassword() {
    assertThat(Http.address("http://user:secret@example.org/a#b")).contains("http://example.org/a");
    assertThat(Http.address("file:///etc/passwd")).isEmpty();
    assertThat(Http.address("gopher://example.org/")).isEmpty();
    assertThat(Http.resolve("https://example.org/a/", "../b")).contains("https://example.org/b");
    assertThat(Http.resolve("https://example.org/", "javascript:alert(1)")).isEmpty();
    assertThat(Http.site("https://example.org:8443/a?b")).isEqualTo("https://example.org:8443/");
  }

  @Test
  void ofAStartOnlySoMuchIsRead() throws HttpFault {
    site.on("/robots.txt", (request, out) -> endless(out, Site.head(200, "X: y")));
    assertThat(http.get(site.url("/robots.txt"), Map.of(), Http.Want.START).body())
        .hasSize(Http.START_BYTES);
  }
}

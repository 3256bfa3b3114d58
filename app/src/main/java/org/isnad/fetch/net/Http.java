package org.isnad.fetch.net;

import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Makes single GET requests; follows no redirect, keeps no cookie, uses no proxy (which would look
 * names up where they can't be checked). Safe to share between threads.
 */
public final class Http implements AutoCloseable {
  /** How much of a body is wanted: all of it or a fault, or its start. */
  public enum Want {
    WHOLE,
    START
  }

  /** How much of a robots.txt must be read, and is (RFC 9309). */
  public static final int START_BYTES = 500 << 10;

  // Shorter than servers keep one open that nobody uses: else a request is lost on a closed one
  private static final long KEPT_OPEN = 4;

  private final Limits limits;
  private final OkHttpClient client;

  /**
   * @param allowPrivate whether addresses may be connected to that are not of the public internet
   */
  public Http(Limits limits, boolean allowPrivate) {
    this(limits, allowPrivate ? any -> Optional.empty() : Addresses::refusal, Dns.SYSTEM);
  }

  Http(Limits limits, GuardedSockets.Guard guard, Dns names) {
    this.limits = limits;
    this.client =
        new OkHttpClient.Builder()
            .connectionPool(new ConnectionPool(16, KEPT_OPEN, TimeUnit.SECONDS))
            .socketFactory(new GuardedSockets(guard))
            .dns(names)
            .proxy(Proxy.NO_PROXY)
            .cookieJar(CookieJar.NO_COOKIES)
            .followRedirects(false)
            .followSslRedirects(false)
            // It would ask again at once, and unseen
            .retryOnConnectionFailure(false)
            .connectTimeout(limits.connect())
            .readTimeout(limits.stall())
            .writeTimeout(limits.stall())
            .callTimeout(limits.total())
            .build();
  }

  /** The address in the form that requests use, or nothing where it is none of the web. */
  public static Optional<String> address(String url) {
    return Optional.ofNullable(HttpUrl.parse(url.strip())).map(Http::plain);
  }

  /** Where a redirect or a link leads, or nothing where it does not lead to the web. */
  public static Optional<String> resolve(String base, String link) {
    return Optional.ofNullable(HttpUrl.parse(base))
        .map(from -> from.resolve(link.strip()))
        .map(Http::plain);
  }

  /** Scheme, host and port. */
  public static String site(String url) {
    return HttpUrl.get(url).newBuilder().encodedPath("/").query(null).build().toString();
  }

  /** The host, and the port where it is not the usual one. */
  public static String host(String url) {
    HttpUrl parsed = HttpUrl.get(url);
    boolean usual = parsed.port() == HttpUrl.defaultPort(parsed.scheme());
    return usual ? parsed.host() : parsed.host() + ":" + parsed.port();
  }

  // No name and password: they would be in every table and log
  private static String plain(HttpUrl url) {
    return url.newBuilder().username("").password("").fragment(null).build().toString();
  }

  /**
   * Asks once.
   *
   * @param url as {@link #address} gives it
   */
  public Answer get(String url, Map<String, String> headers, Want want) throws HttpFault {
    Instant at = Instant.now();
    long started = System.nanoTime();
    try (Response response = call(url, headers).execute()) {
      byte[] sent = response.code() == 200 ? body(response, want) : new byte[0];
      byte[] body = new Unpacking(limits).unpack(sent, text(response, "Content-Encoding"));
      Duration took = Duration.ofNanos(System.nanoTime() - started);
      return new Answer(url, response.code(), headers(response), body, sent.length, at, took);
    } catch (HttpFault e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw fault(e);
    }
  }

  private Call call(String url, Map<String, String> headers) {
    Request.Builder request = new Request.Builder().url(url).header("Accept-Encoding", "gzip");
    headers.forEach(request::header);
    return client.newCall(request.build());
  }

  private byte[] body(Response response, Want want) throws IOException {
    int most = want == Want.START ? START_BYTES : limits.bytes();
    long said = response.body().contentLength();
    try (InputStream in = response.body().byteStream()) {
      if (want == Want.START) {
        return in.readNBytes(most);
      }
      byte[] bytes = said > most ? new byte[0] : in.readNBytes(most + 1);
      if (said > most || bytes.length > most) {
        throw new HttpFault(
            HttpFault.Kind.TOO_MUCH, "larger than " + (most >> 20) + " MB, too large for a page");
      }
      return bytes;
    }
  }

  private static Answer.Headers headers(Response response) {
    return new Answer.Headers(
        response.header("Content-Type"),
        tag(response.header("ETag")),
        tag(response.header("Last-Modified")),
        response.header("Location"),
        response.header("Retry-After"));
  }

  // It is sent back as it came: what no header may hold, and a book, is not
  private static @Nullable String tag(@Nullable String said) {
    return said == null || !said.matches("[\\x20-\\x7e]{1,500}") ? null : said;
  }

  private static String text(Response response, String header) {
    return String.join(",", response.headers(header));
  }

  private HttpFault fault(Exception thrown) {
    HttpFault refused = refusal(thrown);
    if (refused != null) {
      return refused;
    }
    String said = String.valueOf(thrown.getMessage());
    return switch (thrown) {
      case UnknownHostException e ->
          new HttpFault(HttpFault.Kind.UNREACHABLE, "no host of that name is known", e);
      case java.net.SocketTimeoutException e ->
          new HttpFault(HttpFault.Kind.TOO_SLOW, "no answer within " + seconds(limits.stall()), e);
      case java.io.InterruptedIOException e ->
          new HttpFault(HttpFault.Kind.TOO_SLOW, "took longer than " + seconds(limits.total()), e);
      case java.net.ConnectException e ->
          new HttpFault(HttpFault.Kind.UNREACHABLE, "the host does not answer there", e);
      case javax.net.ssl.SSLException e ->
          new HttpFault(HttpFault.Kind.UNREACHABLE, "no safe connection: " + said, e);
      case java.net.ProtocolException e when said.contains("unexpected end of stream") ->
          new HttpFault(HttpFault.Kind.BROKEN, "the answer is shorter than it says", e);
      case IOException e when e.getCause() instanceof java.io.EOFException ->
          new HttpFault(HttpFault.Kind.BROKEN, "the connection was closed without an answer", e);
      default -> new HttpFault(HttpFault.Kind.BROKEN, "the answer is broken: " + said, thrown);
    };
  }

  private static String seconds(Duration time) {
    long millis = time.toMillis();
    return millis % 1000 == 0 ? TimeUnit.MILLISECONDS.toSeconds(millis) + " s" : millis + " ms";
  }

  // Of several addresses that were tried, the fault of any may be the first
  private static @Nullable HttpFault refusal(Throwable thrown) {
    if (thrown instanceof HttpFault fault) {
      return fault;
    }
    for (Throwable other : List.of(thrown.getSuppressed())) {
      if (other instanceof HttpFault fault) {
        return fault;
      }
    }
    return thrown.getCause() instanceof HttpFault fault ? fault : null;
  }

  @Override
  public void close() {
    client.dispatcher().cancelAll();
    client.connectionPool().evictAll();
    client.dispatcher().executorService().shutdown();
  }
}

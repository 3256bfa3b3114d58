package org.isnad.fetch.net;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;

/**
 * A site on loopback that answers as it is told, byte for byte: what no real server would send too.
 * Each answer ends its connection.
 */
public final class Site implements AutoCloseable {
  /** One request: path and headers, their names in lower case. */
  public record Request(String path, Map<String, String> headers) {}

  /** Writes an answer, from its status line to its end. */
  public interface Page {
    void answer(Request request, OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket server;
  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  public Site() {
    this("127.0.0.1");
  }

  /**
   * @param address of loopback
   */
  public Site(String address) {
    try {
      server = new ServerSocket(0, 50, InetAddress.ofLiteral(address));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  public Site on(String path, Page page) {
    pages.put(path, page);
    return this;
  }

  /** A page of that type with a text in UTF-8. */
  public Site on(String path, String type, String text) {
    return on(path, whole(200, "Content-Type: " + type, text.getBytes(StandardCharsets.UTF_8)));
  }

  /** A status with a line of headers, or several parted by {@code \r\n}. */
  public Site on(String path, int status, String headers) {
    return on(path, whole(status, headers, new byte[0]));
  }

  public static Page whole(int status, String headers, byte[] body) {
    return (request, out) -> {
      out.write(head(status, headers + "\r\nContent-Length: " + body.length));
      out.write(body);
    };
  }

  public static byte[] head(int status, String headers) {
    return ("HTTP/1.1 " + status + " As Told\r\nConnection: close\r\n" + headers + "\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  public String url(String path) {
    return "http://" + server.getInetAddress().getHostAddress() + ":" + port() + path;
  }

  public int port() {
    return server.getLocalPort();
  }

  public List<Request> requests() {
    return requests;
  }

  /** The paths that were asked for, in order. */
  public List<String> paths() {
    return requests.stream().map(Request::path).toList();
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> answer(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void answer(Socket socket) {
    try (socket) {
      Request request = read(socket);
      requests.add(request);
      Page page = pages.getOrDefault(request.path(), whole(404, "X: y", new byte[0]));
      page.answer(request, socket.getOutputStream());
      socket.getOutputStream().flush();
    } catch (IOException | InterruptedException e) {
      assert e != null : "the client has gone, as it should";
    }
  }

  private static Request read(Socket socket) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    String first = in.readLine();
    if (first == null) {
      throw new IOException("nothing asked");
    }
    Map<String, String> headers = new TreeMap<>();
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      String[] parts = line.split(":", 2);
      headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
    }
    return new Request(first.split(" ", -1)[1], headers);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

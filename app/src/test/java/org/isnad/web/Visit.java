package org.isnad.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Asks a server as a browser would. */
final class Visit {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Visit() {}

  /**
   * @param headers name, value, name, value …
   */
  static HttpResponse<String> get(WebServer server, String path, String... headers) {
    return send(HttpRequest.newBuilder(URI.create(server.url()).resolve(path)).GET(), headers);
  }

  static HttpResponse<String> head(WebServer server, String path) {
    return send(HttpRequest.newBuilder(URI.create(server.url()).resolve(path)).HEAD());
  }

  static HttpResponse<String> post(WebServer server, String path) {
    URI address = URI.create(server.url()).resolve(path);
    return send(HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofString("x")));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(
          request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /**
   * The whole answer to a request with a Host header of one's choice, which HttpClient would not
   * send.
   */
  static String withHost(WebServer server, String host) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), URI.create(server.url()).getPort())) {
      String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

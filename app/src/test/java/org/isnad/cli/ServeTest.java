package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {
  @TempDir Path folder;

  @Test
  void itSaysWhereServesAndEndsWhenTold() throws Exception {
    String ledger = folder.resolve("ledger.db").toString();
    Ran.isnad("add", "--ledger", ledger, Documents.file(folder, 3, 9).toString());
    Process child = Child.speaking("serve", "--ledger", ledger);
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      String url = out.readLine();
      assertThat(url).matches("http://127\\.0\\.0\\.1:\\d+/");
      assertThat(get(url)).contains("<html");
      child.destroy();
      assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
    } finally {
      child.destroyForcibly();
    }
  }

  @Test
  void aPortThatIsTakenIsTold() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      String ledger = folder.resolve("ledger.db").toString();
      Ran ran = Ran.isnad("serve", "--ledger", ledger, "--port", port);
      assertThat(ran.exit()).isEqualTo(2);
      assertThat(ran.err())
          .startsWith("isnad: port " + port + ": ")
          .contains("--port")
          .hasLineCount(1);
    }
  }

  private static String get(String url) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
  }
}

package org.isnad.bench.site;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Serves the five outlets until it is told to stop, and then says how it was asked. */
public final class MadeSite {
  private static final int EACH = 40;

  private MadeSite() {}

  /**
   * Serves.
   *
   * @param args the folder of the repository, and the first of five ports
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path home = Path.of(args[0]);
    int port = Integer.parseInt(args[1]);
    Outlet.Kind[] kinds = Outlet.Kind.values();
    List<List<Story>> stories = Stories.made(home, kinds.length, EACH);
    Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    List<Outlet> outlets = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      outlets.add(new Outlet(kinds[i], port + i, stories.get(i), start));
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    outlets.forEach(outlet -> out.println(outlet.list()));
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              out.print(Asked.head());
              outlets.forEach(outlet -> out.print(outlet.row()));
              outlets.forEach(Outlet::close);
            }));
    new CountDownLatch(1).await();
  }
}

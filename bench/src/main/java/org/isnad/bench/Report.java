package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.codebook.Article;
import org.openjdk.jmh.profile.StackProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs everything and prints one table. */
final class Report {
  private static final String LUCENE = "arabicAnalyzer";
  private static final int STARTS = 7;

  /** The benchmarks in the order of the table, and what each does. */
  private static final Map<String, String> STAGES = stages();

  private final boolean quick;
  private final boolean profile;
  private final String only;

  private Report(List<String> arguments) {
    quick = arguments.contains("--quick");
    profile = arguments.contains("--profile");
    int named = arguments.indexOf("--only");
    only = named < 0 ? "" : arguments.get(named + 1);
  }

  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    List<String> arguments = List.of(args);
    System.setProperty("isnad.bench.text", text(arguments));
    List<Article> articles = Material.texts();
    long words = articles.stream().mapToLong(Texts::words).sum();
    System.out.printf(Locale.ROOT, "%,d words of %,d articles%n%n", words, articles.size());
    Report report = new Report(arguments);
    if (report.only.isEmpty()) {
      starts();
    }
    report.speeds();
  }

  /** The last argument that is no option. */
  private static String text(List<String> arguments) {
    int last = arguments.size() - 1;
    boolean file =
        last >= 0
            && !arguments.get(last).startsWith("--")
            && !(last > 0 && arguments.get(last - 1).equals("--only"));
    return file ? Path.of(arguments.get(last)).toAbsolutePath().toString() : "";
  }

  /** What this process was told, for those it starts. */
  static List<String> properties() {
    List<String> properties = new ArrayList<>();
    for (String name : List.of("isnad.home", "isnad.cache", "isnad.bench.text")) {
      properties.add("-D" + name + "=" + System.getProperty(name, ""));
    }
    return properties;
  }

  private static void starts() throws IOException, InterruptedException {
    Start.fork(); // compiles it if need be
    List<Start.Took> took = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      took.add(Start.fork());
    }
    double[] millis = took.stream().mapToDouble(Start.Took::millis).sorted().toArray();
    Start.Took last = took.getLast();
    System.out.printf(
        Locale.ROOT,
        "compiled lexicon, %,d forms of %,d blocks: loaded in %.0f ms (median of %d fresh processes, "
            + "%.0f to %.0f); %.1f MB of heap%n%n",
        last.forms(),
        last.blocks(),
        millis[STARTS / 2],
        STARTS,
        millis[0],
        millis[STARTS - 1],
        last.bytes() / 1e6);
  }

  private void speeds() throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("\\.Reading\\." + (only.isEmpty() ? "" : "(" + only + ")"))
            .forks(quick ? 1 : 2)
            .warmupIterations(quick ? 3 : 10)
            .measurementIterations(quick ? 3 : 5)
            .warmupTime(TimeValue.seconds(2))
            .measurementTime(TimeValue.seconds(2))
            .verbosity(profile ? VerboseMode.NORMAL : VerboseMode.SILENT)
            .jvmArgsAppend(properties().toArray(String[]::new))
            .jvmArgsAppend("-XX:+UseSerialGC", "-Xms1g", "-Xmx3g");
    if (profile) {
      options.addProfiler(StackProfiler.class, "lines=5;top=25");
    }
    print(new Runner(options.build()).run());
  }

  private static void print(Collection<RunResult> results) {
    Map<String, Result<?>> speeds = new LinkedHashMap<>();
    for (RunResult result : results) {
      String name = result.getPrimaryResult().getLabel();
      Result<?> words = result.getSecondaryResults().get("words");
      if (words != null) {
        speeds.put(name, words);
      }
    }
    Result<?> lucene = speeds.get(LUCENE);
    System.out.printf("%-34s %12s %7s  %s%n", "", "words/s", "±", "of ArabicAnalyzer");
    STAGES.forEach((name, what) -> {
      Result<?> speed = speeds.get(name);
      if (speed != null) {
        System.out.printf(Locale.ROOT, "%-34s %s%n", what, line(speed, lucene));
      }
    });
  }

  private static String line(Result<?> speed, @org.jspecify.annotations.Nullable Result<?> lucene) {
    double error = speed.getScoreError() / speed.getScore() * 100;
    String ratio =
        lucene == null
            ? ""
            : String.format(Locale.ROOT, "1/%.1f", lucene.getScore() / speed.getScore());
    return String.format(Locale.ROOT, "%,12.0f %6.0f%%  %s", speed.getScore(), error, ratio);
  }

  private static Map<String, String> stages() {
    Map<String, String> stages = new LinkedHashMap<>();
    stages.put(LUCENE, "Lucene's ArabicAnalyzer");
    stages.put("tokenise", "tokenise");
    stages.put("analyse", "analyse: look up, cut, tag");
    stages.put("figuresAndTimes", "find figures and times");
    stages.put("room", "all of these together");
    stages.put("toClaims", "text to claims");
    return stages;
  }
}

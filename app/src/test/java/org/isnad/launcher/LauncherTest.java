package org.isnad.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
final class LauncherTest {
  @TempDir private Path around;
  private Installation isnad;
  private Path launcher;

  @BeforeEach
  void install() throws IOException {
    isnad = new Installation(around);
    launcher = isnad.root.resolve("isnad");
  }

  @Test
  void what_is_built_is_run_without_a_word() throws Exception {
    Installation.Ran ran = isnad.run(Map.of("HOME", ""), launcher, "explain", "قصف الجيش  مواقع");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines()).endsWith("org.isnad.cli.Main", "explain", "قصف الجيش  مواقع");
    assertThat(ran.out()).contains("-Disnad.home=" + isnad.root.toRealPath() + "\n");
    assertThat(ran.exit()).isZero();
  }

  @Test
  void it_is_found_behind_symbolic_links() throws Exception {
    Path link = Files.createSymbolicLink(around.resolve("one"), launcher);
    Path second = Files.createSymbolicLink(around.resolve("two"), link.getFileName());
    assertThat(isnad.run(Map.of(), second, "read").out())
        .contains("-Disnad.home=" + isnad.root.toRealPath() + "\n");
  }

  @Test
  void a_named_java_that_is_too_old_is_refused() throws Exception {
    String old = isnad.jdk("jdk 17", "17.0.1").toString();
    Installation.Ran ran = isnad.run(Map.of("ISNAD_JAVA_HOME", old), launcher, "read");
    assertThat(ran.err()).startsWith("isnad: ISNAD_JAVA_HOME is " + old + ": no JDK 25 or newer");
    assertThat(ran.out()).isEmpty();
    assertThat(ran.exit()).isEqualTo(2);
  }

  @Test
  void a_java_that_is_too_old_is_passed_over() throws Exception {
    String old = isnad.jdk("jdk 17", "17.0.1").toString();
    Map<String, String> environment = Map.of("ISNAD_JAVA_HOME", "", "JAVA_HOME", old);
    Installation.Ran ran = isnad.run(environment, launcher, "--which-jdk");
    assertThat(ran.out()).isNotBlank().doesNotContain(old);
    assertThat(ran.exit()).isZero();
  }

  @Test
  void newer_sources_are_built_and_a_build_that_fails_is_told_of() throws Exception {
    isnad.builtAt(Instant.now().minusSeconds(60));
    Installation.Ran ran = isnad.run(Map.of(), launcher, "read");
    assertThat(ran.err())
        .contains("[ERROR] Source.java:1: not like this\n")
        .endsWith("could not be built: the end of " + buildLog() + " is above\n");
    assertThat(ran.out()).isEmpty();
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(isnad.root.resolve(".isnad/lock")).doesNotExist();
  }

  @Test
  void the_lock_of_a_killed_builder_is_taken_away() throws Exception {
    isnad.builtAt(Instant.now().minusSeconds(60));
    Files.createSymbolicLink(isnad.root.resolve(".isnad/lock"), Path.of("99999999"));
    assertThat(isnad.run(Map.of(), launcher, "read").err()).contains("could not be built");
  }

  @Test
  void the_language_comes_from_the_locale_and_the_letters_do_not() throws Exception {
    Map<String, String> environment = Map.of("LC_ALL", "ar_EG.ISO-8859-6");
    assertThat(isnad.run(environment, launcher, "read", "مقال.html").out())
        .contains("-Duser.language=ar\n")
        .endsWith("مقال.html\n");
  }

  private String buildLog() throws IOException {
    return isnad.root.toRealPath().resolve(".isnad/build.log").toString();
  }
}

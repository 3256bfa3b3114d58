package org.isnad.cli;

import org.isnad.cli.input.UserFault;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The one sentence that {@code explain} and {@code words} are about. */
final class SentenceParameter {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Parameters(paramLabel = "SENTENCE", description = "The sentence, in quotation marks.")
  private String sentence = "";

  /**
   * The sentence.
   *
   * @throws UserFault if it is empty
   */
  String text() {
    if (sentence.isBlank()) {
      throw new UserFault(
          "the sentence is empty: put it after " + command.name() + ", in quotation marks");
    }
    return sentence;
  }
}

package org.isnad.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same article and the same lexicon give the same claims: nothing else can come in. */
final class PureRoomsTest {
  private static final JavaClasses OURS = Rooms.classes();

  @Test
  void they_read_and_write_nothing() {
    noClasses()
        .that()
        .resideInAnyPackage(Rooms.PURE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
        .check(OURS);
  }

  @Test
  void they_read_no_clock() {
    DescribedPredicate<JavaMethodCall> clock =
        DescribedPredicate.describe("a call for the time of day", PureRoomsTest::asksTheClock);
    noClasses().that().resideInAnyPackage(Rooms.PURE).should().callMethodWhere(clock).check(OURS);
  }

  @Test
  void they_use_no_chance() {
    DescribedPredicate<JavaMethodCall> chance =
        DescribedPredicate.describe(
            "a call for chance",
            call -> call.getName().equals("random") || call.getName().equals("randomUUID"));
    noClasses().that().resideInAnyPackage(Rooms.PURE).should().callMethodWhere(chance).check(OURS);
    noClasses()
        .that()
        .resideInAnyPackage(Rooms.PURE)
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.(util|security)\\..*Random.*")
        .check(OURS);
  }

  @Test
  void they_keep_nothing_between_articles() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(Rooms.PURE)
        .and()
        .areStatic()
        .should(new BeConstant())
        .check(OURS);
  }

  private static boolean asksTheClock(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    String method = call.getName();
    return (owner.startsWith("java.time.") && method.equals("now"))
        || owner.equals("java.time.Clock")
        || (owner.equals("java.lang.System")
            && (method.equals("currentTimeMillis") || method.equals("nanoTime")))
        || (owner.equals("java.util.Date") && method.equals("<init>"));
  }

  /** Final, and of a type that can't be told to be one that changes. */
  private static final class BeConstant extends ArchCondition<JavaField> {
    BeConstant() {
      super("be final and unchanging");
    }

    @Override
    public void check(JavaField field, ConditionEvents events) {
      boolean ours = field.getModifiers().contains(STATIC) && !isOfTheCompiler(field);
      if (ours && !(field.getModifiers().contains(FINAL) && !changes(field.getRawType()))) {
        events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
      }
    }

    private static boolean isOfTheCompiler(JavaField field) {
      return field.getModifiers().contains(SYNTHETIC) || field.getName().startsWith("$");
    }

    // A field declared as Map or Collection is taken to hold Map.of and the like; one declared as
    // HashMap can only be there to be changed
    private static boolean changes(JavaClass type) {
      boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
      return type.isArray()
          || type.isAssignableTo(StringBuilder.class)
          || type.getPackageName().startsWith("java.util.concurrent")
          || type.isAssignableTo(ThreadLocal.class)
          || (collection && !type.isInterface());
    }
  }
}

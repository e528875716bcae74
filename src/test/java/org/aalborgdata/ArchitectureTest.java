// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The order of the packages and what each may use. The order is the sentence: a submission is read, validated, … */
class ArchitectureTest {
    private static final String BASE = "org.aalborgdata";

    /** A package sees only those above it. */
    private static final List<String> ORDER = List.of(
            "vocabulary",
            "release",
            "catalogue",
            "register",
            "submission",
            "validation",
            "report",
            "store",
            "registry",
            "figures",
            "plausibility",
            "checking",
            "importing",
            "management",
            "comparison",
            "picture",
            "sparql");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/templates/"))
            .importPackages(BASE);

    @Test
    void submissionsDoNotKnowTheForms() {
        noClasses()
                .that()
                .resideInAPackage(BASE + ".submission")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + ".submission.table")
                .check(MAIN);
    }

    @TestFactory
    Stream<DynamicTest> eachPackageSeesOnlyThoseAboveIt() {
        return ORDER.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    List<String> below = new ArrayList<>(ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()));
                    below.addAll(List.of("web", "cli"));
                    List<String> forbidden = new ArrayList<>(
                            below.stream().map(p -> BASE + "." + p + "..").toList());
                    forbidden.add(BASE);
                    noClasses()
                            .that()
                            .resideInAPackage(BASE + "." + name + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbidden.toArray(String[]::new))
                            .check(MAIN);
                }));
    }

    @Test
    void everyPackageIsInTheOrder() {
        List<String> known = new ArrayList<>(ORDER);
        known.addAll(List.of("web", "cli"));
        assertThat(MAIN.stream()
                        .map(JavaClass::getPackageName)
                        .filter(p -> p.length() > BASE.length())
                        .map(p -> p.substring(BASE.length() + 1).replaceFirst("\\..*", ""))
                        .distinct())
                .isSubsetOf(known)
                .containsAll(ORDER);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void onlyTheDoorsKnowSpring() {
        outside("web..", "").should(dependOn("org.springframework..")).check(MAIN);
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        outside("cli..").should(dependOn("picocli..")).check(MAIN);
    }

    @Test
    void onlyValidationKnowsTheShaclEngine() {
        outside("validation..").should(dependOn("org.apache.jena.shacl..")).check(MAIN);
    }

    @Test
    void onlyTheStoreKnowsTdb() {
        outside("store..")
                .should(dependOn("org.apache.jena.tdb2..", "org.apache.jena.dboe.."))
                .check(MAIN);
    }

    @Test
    void onlyTheSparqlPackageKnowsFuseki() {
        outside("sparql..").should(dependOn("org.apache.jena.fuseki..")).check(MAIN);
    }

    @Test
    void comparisonReturnsPlainValues() {
        noClasses()
                .that()
                .resideInAPackage(BASE + ".comparison..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena..")
                .check(MAIN);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .check(MAIN);
    }

    @Test
    void controllersAreNotPublic() {
        classes()
                .that()
                .areAnnotatedWith("org.springframework.stereotype.Controller")
                .or()
                .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                .should()
                .notBePublic()
                .check(MAIN);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(MAIN);
    }

    @Test
    void onlyTheCommandLineWritesToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(MAIN);
    }

    @Test
    void aRuleSeesAForbiddenClass() {
        JavaClasses forbidden = new ClassFileImporter().importClasses(Forbidden.class);
        assertThatThrownBy(() ->
                        noClasses().should(dependOn("org.springframework..")).check(forbidden))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNot() throws IOException {
        try (Stream<Path> directories = Files.walk(Path.of("src/main/java/org/aalborgdata"))) {
            for (Path directory : directories.filter(Files::isDirectory).toList()) {
                String info = Files.readString(directory.resolve("package-info.java"));
                assertThat(info)
                        .as(directory.toString())
                        .contains("@NullMarked")
                        .containsPattern("(?s)/\\*\\*.+<p>.+\\*/");
            }
        }
    }

    @Test
    void noClassIsLongerThan300Lines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(300);
            }
        }
    }

    private static com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction outside(String... packages) {
        String[] full = Stream.of(packages)
                .map(p -> p.isEmpty() ? BASE : BASE + "." + p)
                .toArray(String[]::new);
        return noClasses().that(not(resideInAnyPackage(full)));
    }

    private static com.tngtech.archunit.lang.ArchCondition<JavaClass> dependOn(String... packages) {
        return com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat(resideInAnyPackage(packages));
    }

    /** Fed to a rule to see it fail. */
    static final class Forbidden {
        org.springframework.core.io.Resource resource;
    }
}

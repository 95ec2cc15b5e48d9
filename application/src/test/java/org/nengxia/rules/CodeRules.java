package org.nengxia.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.util.Set;
import org.springframework.modulith.ApplicationModule;

/// What no class may do, beyond what Modulith sees.
final class CodeRules {

    /// Each artifact that reads XML has one place that shuts out DOCTYPE and entities.
    private static final Set<String> XML_READERS =
            Set.of("org.nengxia.policy.xml.XmlNode", "org.nengxia.exchange.read.xlsx.SafeXml");

    private static final Set<String> XML_FACTORIES =
            Set.of(
                    "javax.xml.parsers.DocumentBuilderFactory",
                    "javax.xml.parsers.SAXParserFactory",
                    "javax.xml.stream.XMLInputFactory",
                    "javax.xml.transform.TransformerFactory",
                    "javax.xml.validation.SchemaFactory",
                    "javax.xml.xpath.XPathFactory");

    static final ArchRule THE_KERNEL_KNOWS_NO_SPRING =
            noClasses()
                    .that()
                    .resideInAPackage("..kernel..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("org.springframework..")
                                    .and(not(belongTo(equivalentTo(ApplicationModule.class))))
                                    .as("belong to Spring, but for the description of a module"));

    static final ArchRule NO_TEXT_IS_RUN_AS_A_PROGRAM =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework.expression..", "javax.script..");

    /// Spark is a program of its own; its command line is made of the product's own words and
    /// folders.
    static final ArchRule NO_OTHER_PROGRAM_IS_STARTED =
            noClasses()
                    .that(
                            describe(
                                    "are not the one that starts Spark",
                                    type ->
                                            !type.getName()
                                                    .equals(
                                                            "org.nengxia.sweep.engine.SparkEngine")))
                    .should()
                    .callMethodWhere(calls(Set.of(Runtime.class.getName()), "exec"))
                    .orShould()
                    .callMethodWhere(calls(Set.of(ProcessBuilder.class.getName()), "start"));

    static final ArchRule BYTES_NEVER_CHOOSE_OBJECTS =
            noClasses().should().dependOnClassesThat().areAssignableTo(ObjectInputStream.class);

    static final ArchRule XML_IS_READ_IN_ONE_PLACE =
            noClasses()
                    .that(
                            describe(
                                    "are not the one XML reader",
                                    type -> !XML_READERS.contains(type.getName())))
                    .should()
                    .callMethodWhere(calls(XML_FACTORIES, "new"));

    private CodeRules() {}

    private static DescribedPredicate<JavaCall<?>> calls(Set<String> owners, String beginning) {
        return describe(
                beginning + "… of " + owners,
                call ->
                        owners.contains(call.getTargetOwner().getName())
                                && call.getName().startsWith(beginning));
    }
}

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Checks files with the veraPDF engine: java Vera FLAVOUR,FLAVOUR FILE [FLAVOUR FILE]...
 *
 * Prints a line for each file and flavour, parted by tabs: pass, fail or error, the flavour, the file, the broken rules.
 */
public class Vera {
    public static void main(String[] arguments) {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        for (int index = 0; index < arguments.length; index += 2) {
            for (String flavour : arguments[index].split(",")) {
                System.out.println(check(Path.of(arguments[index + 1]), PDFAFlavour.byFlavourId(flavour)));
            }
        }
    }

    private static String check(Path file, PDFAFlavour flavour) {
        String subject = flavour.getId() + "\t" + file;
        try (InputStream input = new BufferedInputStream(Files.newInputStream(file));
                PDFAParser parser = Foundries.defaultInstance().createParser(input, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return (result.isCompliant() ? "pass" : "fail") + "\t" + subject + "\t" + brokenRules(result);
        } catch (Exception problem) {
            return "error\t" + subject + "\t" + problem.getClass().getSimpleName();
        }
    }

    private static String brokenRules(ValidationResult result) {
        TreeSet<String> rules = new TreeSet<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                rules.add(assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber());
            }
        }
        return String.join(" ", rules);
    }
}

// SPDX-License-Identifier: EPL-2.0
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.Set;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Holds PDF files against PDF/A-2a and PDF/UA-1 and prints a line for each file and standard: the file, the standard,
 * how many checks were made, and the clauses that are broken with their reasons.
 */
class Validate {

    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (String file : files) {
            for (PDFAFlavour standard : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
                print(Path.of(file), standard);
            }
        }
    }

    private static void print(Path file, PDFAFlavour standard) throws Exception {
        try (InputStream in = Files.newInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            Set<String> broken = new TreeSet<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() != Status.PASSED) {
                    broken.add("%s-%d %s".formatted(assertion.getRuleId().getClause(),
                            assertion.getRuleId().getTestNumber(),
                            assertion.getMessage().replaceAll("\\s+", " ")));
                }
            }
            System.out.printf("%s\t%s\t%d\t%s%n", file.getFileName(), standard, result.getTotalAssertions(),
                    result.isCompliant() ? "" : broken);
        }
    }
}

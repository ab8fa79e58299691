package id.laksana.sop.print.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What can be said of a PDF from outside. */
public final class Pdfs {

    private static final VeraPDFFoundry FOUNDRY = foundry();

    private Pdfs() {}

    /** What veraPDF finds against PDF/A-2a and PDF/UA-1. */
    public static List<String> violations(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                .flatMap(profile -> violations(pdf, profile).stream())
                .toList();
    }

    public static List<String> violations(byte[] pdf, PDFAFlavour profile) {
        try (PDFAParser parser = FOUNDRY.createParser(new ByteArrayInputStream(pdf), profile);
                PDFAValidator validator = FOUNDRY.createValidator(profile, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + ": " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext())
                    .toList();
        } catch (IOException | EncryptedPdfException | ModelParsingException | ValidationException e) {
            throw new AssertionError(e);
        }
    }

    /** What stands on each page, its head and foot included. */
    public static List<String> pages(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Letters that the edges of the paper cut off. */
    public static List<String> beyondPaper(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            List<String> beyond = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    PDRectangle paper = getCurrentPage().getMediaBox();
                    if (letter.getX() < 0
                            || letter.getX() + letter.getWidth() > paper.getWidth()
                            || letter.getY() - letter.getHeight() < 0
                            || letter.getY() > paper.getHeight()) {
                        beyond.add(letter.getUnicode() + " at " + Math.round(letter.getX()) + ", "
                                + Math.round(letter.getY()) + " of page " + getCurrentPageNo());
                    }
                }
            }.getText(pdf);
            return beyond;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VeraPDFFoundry foundry() {
        VeraGreenfieldFoundryProvider.initialise();
        return Foundries.defaultInstance();
    }
}

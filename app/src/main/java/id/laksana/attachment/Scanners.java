package id.laksana.attachment;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;

/** Chooses the scanner as the environment says; at the start, so that settings which make no sense are noticed then. */
@Factory
class Scanners {

    @Context
    Scanner scanner(ScannerSettings settings) {
        return settings.host().isBlank() ? _ -> new Scan.NoScanner() : new Clamd(settings);
    }
}

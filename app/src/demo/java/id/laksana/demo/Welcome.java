package id.laksana.demo;

import java.io.PrintStream;
import java.net.URI;

/** Tells a newcomer where to go and as whom to log in. */
final class Welcome {

    private final PrintStream out;

    Welcome(PrintStream out) {
        this.out = out;
    }

    void print(URI base, int managementPort, URI issuer) {
        out.println();
        out.printf("  %-28s %s%n", "Laksana", base);
        DemoAgencies.ALL.forEach(agency -> out.printf("  %-28s %s/%s%n", shortName(agency.name()), base, agency.key()));
        out.printf("  %-28s %s/supervisi%n", "Supervision", base);
        out.printf("  %-28s %s/operator%n", "Operation", base);
        out.printf("  %-28s %s%n", "Keycloak", issuer);
        out.printf("  %-28s http://localhost:%d/metrics%n", "Metrics", managementPort);
        out.println();
        out.printf("  All accounts have the password  %s%n%n", DemoAccount.PASSWORD);
        DemoAccounts.ALL.forEach(account -> out.printf("  %-32s %s%n", account.username(), account.title()));
        out.println();
    }

    private static String shortName(String name) {
        return name.length() <= 27 ? name : "…" + name.substring(name.length() - 26);
    }
}

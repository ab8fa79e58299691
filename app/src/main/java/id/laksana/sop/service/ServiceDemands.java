package id.laksana.sop.service;

import java.util.List;
import java.util.Optional;

/**
 * What a service asks of whoever applies for it, as far as its standard and its SOP say.
 *
 * @param subject its name, as long as the audit trail takes it
 * @param canonical the code by which agencies are compared
 * @param requirements of the agency's own standard, or else what the first step of its SOP needs
 */
public record ServiceDemands(String subject, Optional<String> canonical, List<String> requirements) {

    public ServiceDemands {
        requirements = List.copyOf(requirements);
    }
}

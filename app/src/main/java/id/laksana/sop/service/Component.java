package id.laksana.sop.service;

import java.util.List;
import java.util.stream.Stream;

/** What a service standard lays down, by Permenpan RB 15/2014: of the delivery, which is published, and of the organisation. */
public enum Component {
    REQUIREMENTS,
    PROCEDURE,
    TIME,
    FEE,
    PRODUCT,
    COMPLAINTS,
    LEGAL_BASIS,
    FACILITIES,
    COMPETENCE,
    SUPERVISION,
    STAFF,
    SERVICE_GUARANTEE,
    SAFETY_GUARANTEE,
    EVALUATION;

    public boolean isOfDelivery() {
        return compareTo(COMPLAINTS) <= 0;
    }

    public static List<Component> ofDelivery() {
        return Stream.of(values()).filter(Component::isOfDelivery).toList();
    }

    public static List<Component> ofOrganisation() {
        return Stream.of(values())
                .filter(component -> !component.isOfDelivery())
                .toList();
    }
}

package id.laksana.sop.catalog;

import java.util.List;

/** The cover of an agency's book: a title, the services in their order, and a foot. */
public record Cover(List<String> title, List<Service> services, List<String> foot) {

    public Cover {
        title = List.copyOf(title);
        services = List.copyOf(services);
        foot = List.copyOf(foot);
    }

    public record Service(int no, String name) {}
}

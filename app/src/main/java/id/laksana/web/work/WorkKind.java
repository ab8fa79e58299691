package id.laksana.web.work;

/** Names a work within its agency and for its person, who does each kind only once at a time. */
public record WorkKind<R>(String name, Class<R> result) {}

package id.laksana.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a program does not get what it asked for, as RFC 9457 has it.
 *
 * @param code names it for programs, whatever the language
 * @param title what it is, in short
 * @param detail what to do about it
 * @param more what else is known of this one
 */
public record Problem(String code, int status, String title, String detail, Map<String, Object> more) {

    public static final String TYPE = "application/problem+json";

    /** Where each is explained. */
    private static final String EXPLAINED = "/api#";

    public Problem {
        more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
    }

    /** With the names of what is wrong in what was sent. */
    public Problem withFields(List<String> fields) {
        Map<String, Object> others = new LinkedHashMap<>(more);
        others.put("fields", fields);
        return new Problem(code, status, title, detail, others);
    }

    Map<String, Object> members(String requestId) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", EXPLAINED + code);
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        members.put("instance", "urn:laksana:request:" + requestId);
        members.put("code", code);
        members.putAll(more);
        return members;
    }
}

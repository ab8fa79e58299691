package id.laksana.sop.check;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("lint_rule")
record LintRuleRow(@Id String rule, String strictness, long version) {}

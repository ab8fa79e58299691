/** What operators and browsers are told: headers, limits, health, metrics, logs. */
@NullMarked
package id.laksana.operation;

import org.jspecify.annotations.NullMarked;

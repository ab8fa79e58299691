/** How a case is told, whoever tells it; knows neither our procedures nor BPMN. */
@NullMarked
package id.laksana.agreement.story;

import org.jspecify.annotations.NullMarked;

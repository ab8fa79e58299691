/** Pictures of numbers, painted as SVG on the server in the colours of the page. */
@NullMarked
package id.laksana.web.chart;

import org.jspecify.annotations.NullMarked;

/** The Helm chart beside the modules, rendered without a cluster. */
@NullMarked
package id.laksana.helm;

import org.jspecify.annotations.NullMarked;

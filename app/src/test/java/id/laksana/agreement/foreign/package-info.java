/** Cases as Flowable runs them, out of nothing but the bytes of a BPMN file. */
@NullMarked
package id.laksana.agreement.foreign;

import org.jspecify.annotations.NullMarked;

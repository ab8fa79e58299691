/**
 * What is asked of whoever applies for a service, and what they have to bring; revision by revision, as cases pin them.
 *
 * <p>Where which data are: who applies (name, NIK or NIB, how they are reached) is the same for every service and is kept with
 * the case as its applicant. A form asks only for what its own service needs beyond that: what, where, of which kind. Both
 * stand in the case's erasable rows, and neither in its history, which knows digests alone.
 */
@NullMarked
package id.laksana.sop.service.field;

import org.jspecify.annotations.NullMarked;

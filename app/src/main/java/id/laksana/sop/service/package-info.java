/** What the agency promises of its services, what its SOPs propose for that, and what everybody may read of both. */
@NullMarked
package id.laksana.sop.service;

import org.jspecify.annotations.NullMarked;

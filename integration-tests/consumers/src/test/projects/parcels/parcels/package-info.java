/** Parcels, by number. */
@Id({"ParcelId", "ParcelLost"})
package parcels;

import generator.Id;

package parcels;

import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Its methods name types that are generated while it is compiled, in two rounds. */
@SmartAsync
public class Tracking {

    /** Where it is. */
    public String whereIs(ParcelId parcel) throws ParcelLost {
        if (parcel.number() == 8) {
            throw new ParcelLost("8");
        }
        return parcel.number() + " is on its way";
    }

    /** All that are not lost. */
    public CompletableFuture<List<ParcelId>> found(ParcelId[] parcels) {
        return CompletableFuture.completedFuture(List.of(parcels));
    }
}

package parcels;

/** Asks both views. */
public final class Main {

    private Main() {}

    /** Prints what they answer. */
    public static void main(String[] arguments) throws ParcelLost {
        TrackingSync sync = TrackingSync.of(new Tracking());
        System.out.println("sync " + sync.whereIs(new ParcelId(7)));
        try {
            sync.whereIs(new ParcelId(8));
        } catch (ParcelLost e) {
            System.out.println("sync lost: " + e);
        }
        TrackingAsync async = TrackingAsync.of(new Tracking());
        System.out.println("async " + async.whereIs(new ParcelId(7)).join());
        System.out.println("batch " + sync.found(new ParcelId[] {new ParcelId(7)}));
    }
}

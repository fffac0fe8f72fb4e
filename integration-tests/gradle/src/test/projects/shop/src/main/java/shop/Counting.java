package shop;

/** A supertype without an annotation: its methods are in the views of those that extend it. */
public class Counting {

    public int count() {
        return 1;
    }
}

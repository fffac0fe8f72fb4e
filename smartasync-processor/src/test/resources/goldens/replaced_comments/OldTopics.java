package goldens.replaced_comments;

/** The interface that the mixin takes the place of. */
public interface OldTopics {

    /**
     * Whether a topic is there.
     *
     * @param topic its name
     * @return true if it is
     */
    boolean exists(String topic);
}

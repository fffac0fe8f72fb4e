package goldens.conversions;

import java.util.concurrent.CompletionStage;

/** Offers a future under another name. */
public interface Later<T> {

    CompletionStage<T> asStage();
}

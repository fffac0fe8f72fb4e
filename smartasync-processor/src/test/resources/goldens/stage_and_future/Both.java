package goldens.stage_and_future;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

public interface Both<T> extends CompletionStage<T>, Future<T> {}

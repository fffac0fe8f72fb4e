package thirdparty;

import java.io.FileNotFoundException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import software.amazon.awssdk.services.s3.DelegatingS3AsyncClient;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Request;

/** S3 whose futures fail as files do, with a checked exception, if there is no such key. */
final class FileFailures extends DelegatingS3AsyncClient {

    FileFailures(S3AsyncClient client) {
        super(client);
    }

    @Override
    protected <T extends S3Request, R> CompletableFuture<R> invokeOperation(
            T request, Function<T, CompletableFuture<R>> operation) {
        return operation
                .apply(request)
                .exceptionallyCompose(failure -> CompletableFuture.failedFuture(asFileFailure(failure)));
    }

    private static Throwable asFileFailure(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof NoSuchKeyException missing
                ? (FileNotFoundException)
                        new FileNotFoundException(missing.awsErrorDetails().errorMessage()).initCause(missing)
                : cause;
    }
}

package thirdparty;

import com.adobe.testing.s3mock.S3MockApplication;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.async.AsyncResponseTransformer;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3AsyncClient;

/** S3's asynchronous client, against an S3 in this process. */
final class Storage {

    private Storage() {}

    /** Deprecated is what runs S3 in this process: its authors would rather see it in one of its own. */
    @SuppressWarnings("deprecation")
    static void play(Consumer<String> out) throws IOException {
        S3MockApplication server = S3MockApplication.start(new HashMap<>(Map.of(
                S3MockApplication.PROP_HTTPS_PORT, S3MockApplication.RANDOM_PORT,
                S3MockApplication.PROP_HTTP_PORT, S3MockApplication.RANDOM_PORT,
                S3MockApplication.PROP_SILENT, true)));
        try (S3AsyncClientSync s3 = S3AsyncClientSync.of(new FileFailures(client(server.getHttpPort())))) {
            s3.createBucket(bucket -> bucket.bucket("shop"));
            s3.putObject(object -> object.bucket("shop").key("prices"), AsyncRequestBody.fromString("apple 1.20"));
            String prices = s3.getObject(
                            object -> object.bucket("shop").key("prices"), AsyncResponseTransformer.toBytes())
                    .asUtf8String();
            out.accept(s3.serviceName() + " has " + prices);
            try {
                s3.getObject(object -> object.bucket("shop").key("wages"), AsyncResponseTransformer.toBytes());
            } catch (FileNotFoundException e) {
                out.accept("s3 has no wages: " + e.getClass().getSimpleName());
            }
        } finally {
            server.stop();
        }
    }

    private static S3AsyncClient client(int port) {
        return S3AsyncClient.builder()
                .endpointOverride(URI.create("http://localhost:" + port))
                .region(Region.EU_CENTRAL_1)
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .build();
    }
}

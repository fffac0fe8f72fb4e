package goldens.package_private_members;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
class Desk {
    @SmartAsync
    CompletableFuture<Paper> paper() {
        return CompletableFuture.completedFuture(new Paper());
    }

    @SmartAsync
    protected Paper blank() {
        return new Paper();
    }

    /** Not for others. */
    static class Paper {
        @Override
        public String toString() {
            return "paper";
        }
    }

    @Override
    public String toString() {
        return "desk";
    }
}

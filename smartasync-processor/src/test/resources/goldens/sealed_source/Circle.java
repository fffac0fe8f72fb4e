package goldens.sealed_source;

import java.util.concurrent.CompletableFuture;

public record Circle(double radius) implements Shape {
    @Override
    public CompletableFuture<Double> area() {
        return CompletableFuture.completedFuture(radius * 3);
    }
}

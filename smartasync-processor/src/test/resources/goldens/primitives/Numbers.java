package goldens.primitives;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Numbers {
    public boolean flag(boolean value) {
        return value;
    }

    public byte octet(byte value) {
        return value;
    }

    public short little(short value) {
        return value;
    }

    public int number(int value) {
        return value;
    }

    public long big(long value) {
        return value;
    }

    public char letter(char value) {
        return value;
    }

    public float single(float value) {
        return value;
    }

    public double twice(double value) {
        return value;
    }

    public CompletableFuture<Integer> boxed(Integer value) {
        return CompletableFuture.completedFuture(value);
    }

    @Override
    public String toString() {
        return "numbers";
    }
}

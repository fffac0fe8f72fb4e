package plugins;

import java.util.List;

/** Checks three orders. */
final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Pipeline pipeline = Pipeline.ofPlugins();
        for (Order order : List.of(
                new Order("Ada", "apples", 3), new Order("nobody", "apples", 3), new Order("Ada", "apples", 30))) {
            String objection = pipeline.objection(order).join();
            System.out.println(order + (objection.isEmpty() ? " is accepted" : " is refused: " + objection));
        }
    }
}

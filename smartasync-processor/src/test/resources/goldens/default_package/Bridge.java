public class Bridge {}

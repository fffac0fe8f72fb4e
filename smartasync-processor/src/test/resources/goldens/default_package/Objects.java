public class Objects {}

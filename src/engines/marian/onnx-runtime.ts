import onnxRuntime, {
  type InferenceSession as OnnxSession,
  type Tensor as OnnxTensor,
} from 'onnxruntime-node';

/** The package is CommonJS of a form whose names Node.js cannot see, so they are taken from its default export. */
export const { InferenceSession, Tensor } = onnxRuntime;
export type InferenceSession = OnnxSession;
export type Tensor = OnnxTensor;
